package io.answerable.roles.raci.accountability;

import io.answerable.organisation.PersonView;
import io.answerable.signals.SignalView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is accountable on a day, on what basis, and through which chain up to the board (R-ROL-42).
 *
 * @param answerable the person who answers; null when nobody does, or several without one lead (RACI-008)
 * @param available whether that person is at work, on a short leave or deputised; not while the role is suspended
 * @param acting who acts: the answerable person when available, else the deputy, else nobody
 * @param chain from the answerable person, or all who share, up to the board
 * @param gaps what is wrong with the answer; null for whoever may not see it
 */
public record AccountabilityView(LocalDate asOf, Confidence confidence, @Nullable PersonView answerable,
        boolean available, @Nullable PersonView acting, List<AccountabilityStep> chain,
        @Nullable List<SignalView> gaps) {

    public AccountabilityView {
        chain = List.copyOf(chain);
        gaps = gaps == null ? null : List.copyOf(gaps);
    }

    AccountabilityView with(@Nullable List<SignalView> found) {
        return new AccountabilityView(asOf, confidence, answerable, available, acting, chain, found);
    }
}
