package io.answerable.organisation.people;

import java.util.regex.Pattern;

/** Tells what could be an e-mail address; only a message can tell whether it is one. */
final class EmailAddress {

    private static final Pattern PLAUSIBLE = Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{1,190}");

    private EmailAddress() {}

    static boolean isPlausible(String text) {
        return PLAUSIBLE.matcher(text).matches();
    }
}
