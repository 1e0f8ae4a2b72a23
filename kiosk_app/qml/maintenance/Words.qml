import QtQuick

// What the settings, their values and their faults are called.
QtObject {
    function page(name: string): string {
        switch (name) {
        case "server": return qsTr("Server and place");
        case "printer": return qsTr("Printer and ticket");
        case "screen": return qsTr("Screen");
        case "scanner": return qsTr("Scanner");
        case "sound": return qsTr("Sound");
        case "logs": return qsTr("Log");
        case "roll": return qsTr("Change the roll");
        default: return qsTr("Maintenance");
        }
    }

    function setting(name: string): string {
        switch (name) {
        case "server_url": return qsTr("Server address");
        case "site_id": return qsTr("Site");
        case "stand_id": return qsTr("Stand name");
        case "printer_model": return qsTr("Printer model");
        case "printer": return qsTr("Printer address");
        case "printer_mode": return qsTr("Prints");
        case "print_density": return qsTr("Darkness");
        case "ticket_logo": return qsTr("Logo");
        case "ticket_wait": return qsTr("Expected wait");
        case "ticket_documents": return qsTr("What to bring");
        case "ticket_code": return qsTr("QR code");
        case "screen": return qsTr("Which screen");
        case "screen_inches": return qsTr("Diagonal");
        case "reduced_motion": return qsTr("Pages without motion");
        case "show_cursor": return qsTr("Show the pointer");
        case "scanner": return qsTr("Scanner");
        case "speech": return qsTr("Read aloud");
        default: return qsTr("Voice");
        }
    }

    function value(name: string, value: string, label: string): string {
        if (label !== "")
            return label;
        switch (value) {
        case "true": return qsTr("On");
        case "false": return qsTr("Off");
        case "graphics": return qsTr("Pictures");
        case "text": return qsTr("Letters only");
        case "keyboard": return qsTr("Types like a keyboard");
        case "": return name === "printer" || name === "scanner" ? qsTr("None") : name === "printer_model" ? qsTr("Any") : qsTr("The usual one");
        default: return name === "print_density" ? density(Number(value)) : value;
        }
    }

    function density(step: int): string {
        return step === 0 ? qsTr("As the printer has it") : step > 0 ? qsTr("Darker %1").arg(step) : qsTr("Lighter %1").arg(-step);
    }

    function fault(name: string): string {
        switch (name) {
        case "server_url": return qsTr("Begin with http:// or https://");
        case "printer": return qsTr("Write it as tcp://192.0.2.7:9100");
        default: return qsTr("Use small letters, digits and dashes");
        }
    }

    function connection(name: string): string {
        return name === "live" ? qsTr("Connected") : qsTr("No connection");
    }

    function printer(state: string): string {
        switch (state) {
        case "ready": return qsTr("Ready");
        case "near_end": return qsTr("Paper nearly out");
        case "out": return qsTr("Out of paper");
        case "cover_open": return qsTr("Cover open");
        case "error": return qsTr("Needs care");
        case "offline": return qsTr("Not connected");
        case "none": return qsTr("None");
        default: return qsTr("Does not answer");
        }
    }

    function job(state: string, printer: string): string {
        switch (state) {
        case "": return "";
        case "printed": return qsTr("The test is printed.");
        case "processed": return qsTr("The printer has taken it all. Look whether it came out.");
        case "failed": return printer === "out" ? qsTr("It was not printed. Put a new roll in.")
            : printer === "cover_open" ? qsTr("It was not printed. Close the cover.") : qsTr("It was not printed. Look at the printer.");
        case "uncertain": return qsTr("The printer did not say. Look whether it came out.");
        default: return qsTr("Printing …");
        }
    }

    function scanner(state: string): string {
        switch (state) {
        case "ready": return qsTr("The scanner is connected. Hold a code before it, or slide a card.");
        case "offline": return qsTr("The scanner does not answer. Look at its cable.");
        case "unknown": return qsTr("Hold a code before the scanner, or slide a card.");
        default: return qsTr("Choose how the scanner is connected, save, and come back to try it.");
        }
    }

    function scanned(kind: string): string {
        switch (kind) {
        case "": return "";
        case "HealthCard": return qsTr("It has read a health card.");
        case "TornCard": return qsTr("It has read a card, but not all of it. Slide it slowly, in one go.");
        case "BookingCode": return qsTr("It has read a booking code.");
        case "TicketCode": return qsTr("It has read a ticket.");
        default: return qsTr("It has read something else.");
        }
    }

    function voice(state: string): string {
        switch (state) {
        case "ready": return "";
        case "missing": return qsTr("Nothing can speak here: ask IT to install the extra kiosk-voice.");
        case "off": return qsTr("Switch reading aloud on, save, and come back to hear it.");
        default: return qsTr("This computer has no voice. Ask IT to install one.");
        }
    }

    function check(verdict: string): string {
        switch (verdict) {
        case "asking": return qsTr("Asking the server …");
        case "well": return qsTr("The server answers and knows this stand.");
        case "unreachable": return qsTr("No answer from the server. Check the address and the cable.");
        case "refused": return qsTr("The server does not let this stand in. Check the site, or ask IT for a new token.");
        case "no-stand": return qsTr("The site has no stand of that name.");
        default: return "";
        }
    }
}
