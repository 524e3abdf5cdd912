package io.answerable.access;

import io.answerable.kernel.PersonId;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a subject of a token issuer.
 *
 * @param person the person; null for a client
 * @param client the client's name; null for a person
 * @param permissions what the client may do; empty for a person, whose permissions follow from the roles they hold
 * @param unboundAt when it ended, if it has
 */
public record LoginView(LoginId id, String issuer, String subject, @Nullable PersonId person, @Nullable String client,
        Set<Permission> permissions, OffsetDateTime boundAt, @Nullable OffsetDateTime unboundAt, int version) {

    public LoginView {
        permissions = Set.copyOf(permissions);
    }

    public boolean open() {
        return unboundAt == null;
    }
}
