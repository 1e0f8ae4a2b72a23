import QtQuick
import "../theme"
import "../components"

// The number, the place in the queue, where to wait, and the paper as it comes.
TicketPage {
    id: page

    objectName: "page-number"
}
