package io.answerable.audit.audits;

import io.answerable.access.ActingAs;
import io.answerable.audit.AuditClosed;
import io.answerable.roles.AskingForMatrixReviews;
import io.answerable.roles.Scope;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Asks for a review of the matrices that an audit looked at, once it is over (R-AUD-19). Once for each audit. */
@Component
class AskingForMatrixReviewsAfterAudits {

    private final ActingAs actingAs;
    private final AskingForMatrixReviews asking;

    AskingForMatrixReviewsAfterAudits(ActingAs actingAs, AskingForMatrixReviews asking) {
        this.actingAs = actingAs;
        this.asking = asking;
    }

    @ApplicationModuleListener(id = "audit.asking-for-matrix-reviews")
    void on(AuditClosed event) {
        actingAs.continuing(event.provenance(), () -> {
            var scopes = Stream.concat(event.systems().stream().map(Scope::system),
                    event.units().stream().map(Scope::unit)).toList();
            asking.ask(scopes, "AUDIT_CLOSED", event.key(), event.closedOn());
        });
    }
}
