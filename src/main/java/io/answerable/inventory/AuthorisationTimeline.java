package io.answerable.inventory;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was true of an authorisation on which days, for rules that hold over days (GATE-001 to 003, SOD-003).
 *
 * @param grantedBy who granted it; null where it never was, or a dossier does not tell
 * @param grantedOn the day of the act: who held which role then decides whether it counts (rule reading 7)
 * @param granted the days from its granting until it was revoked, expired or not (rule reading 8)
 * @param inTime all days up to its end, granted or not
 * @param valid the days on which what it allows may be done: granted, in time, and not overdue for reconsideration (V-5)
 * @param broughtOn the {@code as_of} of the dossier that brought it, or the day it was requested
 */
public record AuthorisationTimeline(AuthorisationId id, String key, AiSystemId system, AuthorisationKind kind,
        @Nullable PersonId grantedBy, @Nullable PersonId onBehalfOf, @Nullable LocalDate grantedOn, Days granted,
        Days inTime, Days valid, LocalDate broughtOn) {}
