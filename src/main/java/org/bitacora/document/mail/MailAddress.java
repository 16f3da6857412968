package org.bitacora.document.mail;

import java.net.IDN;
import java.util.regex.Pattern;
import org.bitacora.base.Problem;
import org.bitacora.document.PaperText;

/// Somebody whom a message is for.
///
/// @param name may be ""
/// @param address as it goes into the message: a domain with accents is already spelt in ASCII
public record MailAddress(String name, String address) {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,190}");

    public MailAddress {
        name = PaperText.oneLine(name);
        address = checked(PaperText.oneLine(address));
    }

    private static String checked(String typed) {
        String address = spelt(typed);
        if (!SHAPE.matcher(address).matches() || address.contains("..") || address.endsWith(".")
                || address.contains("@.") || address.contains(".@") || address.startsWith(".")) {
            throw new Problem("E-25", "document.mail.address", typed);
        }
        return address;
    }

    private static String spelt(String typed) {
        int at = typed.lastIndexOf('@');
        try {
            return at < 0 ? typed : typed.substring(0, at + 1) + IDN.toASCII(typed.substring(at + 1));
        } catch (IllegalArgumentException e) {
            throw new Problem("E-25", "document.mail.address", typed).because(e);
        }
    }
}
