import QtQuick

// Held for five seconds without moving it opens what a citizen does not look for; nothing is seen of it.
Item {
    id: place

    signal held()

    TapHandler {
        longPressThreshold: 5
        onLongPressed: place.held()
    }
}
