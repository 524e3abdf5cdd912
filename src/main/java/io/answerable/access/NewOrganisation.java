package io.answerable.access;

import org.jspecify.annotations.Nullable;

/**
 * An organisation to be created.
 *
 * @param key what people will know it by, for example {@code org-lindavik}
 * @param timeZone in which its day begins, for example {@code Europe/Oslo}
 * @param issuer the token issuer it calls its own
 * @param administrator who is bound at the first sign-in with that address; null for none
 */
public record NewOrganisation(String key, String name, String timeZone, String issuer,
        @Nullable Administrator administrator) {

    /** The first administrator, known by e-mail address until the first login. */
    public record Administrator(String name, String email) {}
}
