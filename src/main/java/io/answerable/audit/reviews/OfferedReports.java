package io.answerable.audit.reviews;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.audit.AuditDirectory;
import io.answerable.audit.AuditView;
import io.answerable.audit.ManagementReviewDirectory;
import io.answerable.audit.ManagementReviewView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports of audits that a management review is offered: those handed in since the review before it (R-AUD-03). */
@Component
@Transactional(readOnly = true)
public class OfferedReports {

    private final AuditDirectory audits;
    private final ManagementReviewDirectory reviews;

    OfferedReports(AuditDirectory audits, ManagementReviewDirectory reviews) {
        this.audits = audits;
        this.reviews = reviews;
    }

    /** Of each review, by key. */
    public Map<ManagementReviewView, List<AuditView>> of(Collection<ManagementReviewView> asked) {
        var offered = new HashMap<ManagementReviewView, List<AuditView>>();
        asked.stream().collect(groupingBy(ManagementReviewView::asOf)).forEach((day, ofThatDay) -> {
            var reported = audits.all(day).stream().filter(it -> it.state().isReported()).toList();
            var held = reviews.all(day)
                    .stream()
                    .flatMap(it -> Stream.ofNullable(it.heldOn()))
                    .filter(it -> !it.isAfter(day))
                    .toList();
            ofThatDay.forEach(it -> offered.put(it, offered(it, reported, held)));
        });
        return offered;
    }

    private static List<AuditView> offered(ManagementReviewView review, List<AuditView> reported,
            List<LocalDate> held) {
        var until = Objects.requireNonNullElse(review.heldOn(), review.asOf());
        var since = held.stream()
                .filter(it -> review.heldOn() == null || it.isBefore(until))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return reported.stream()
                .filter(it -> reportedOn(it).filter(day -> day.isAfter(since) && !day.isAfter(until)).isPresent())
                .toList();
    }

    /** Where no day is known on which it was reported, the day of its end or of its plan stands for it. */
    private static Optional<LocalDate> reportedOn(AuditView audit) {
        return Stream.of(Optional.ofNullable(audit.reportedOn()), Optional.ofNullable(audit.closedOn()),
                Optional.ofNullable(audit.planned())).flatMap(Optional::stream).findFirst();
    }
}
