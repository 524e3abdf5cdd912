package io.answerable.roles.raci.accountability;

import io.answerable.organisation.PersonView;
import io.answerable.signals.SignalView;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is accountable on a day, on what basis, and through which chain up to the board (R-ROL-42).
 *
 * @param answerable the person who answers; null when nobody does
 * @param available whether that person is at work, on a short leave or deputised
 * @param acting who acts: the answerable person when available, else the deputy, else nobody
 * @param chain from the answerable person up to the board
 * @param gaps what is wrong with the answer
 */
public record AccountabilityView(LocalDate asOf, Confidence confidence, @Nullable PersonView answerable,
        boolean available, @Nullable PersonView acting, List<AccountabilityStep> chain, List<SignalView> gaps) {

    public AccountabilityView {
        chain = List.copyOf(chain);
        gaps = List.copyOf(gaps);
    }

    AccountabilityView with(List<SignalView> found) {
        return new AccountabilityView(asOf, confidence, answerable, available, acting, chain, found);
    }
}
