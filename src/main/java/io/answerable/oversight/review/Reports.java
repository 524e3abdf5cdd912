package io.answerable.oversight.review;

import io.answerable.audit.AuditState;
import io.answerable.oversight.review.ReportedFigure.Kind;
import io.answerable.oversight.review.ManagementReport.Link;
import io.answerable.oversight.review.ManagementReport.Section;
import io.answerable.oversight.review.ManagementReport.Topic;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the report to management and the short one to the board; who may see them is for the caller to ask. */
@Component
@Transactional(readOnly = true)
public class Reports {

    private static final int SHORT = 10;

    private final States states;
    private final TopSignals signals;

    Reports(States states, TopSignals signals) {
        this.states = states;
        this.signals = signals;
    }

    public ManagementReport management(ReviewedPeriod reviewed) {
        var now = states.on(reviewed.asOf());
        var before = states.on(reviewed.period().from().minusDays(1));
        return new ManagementReport(reviewed, List.of(
                new Section(Topic.PROGRESS, figures(now, before, Kind.READINESS_PERCENT, Kind.ROADMAP_ON_TRACK,
                        Kind.ROADMAP_AT_RISK, Kind.ROADMAP_LATE, Kind.SYSTEMS_IN_USE), roadmap(now)),
                new Section(Topic.RISK, figures(now, before, Kind.OPEN_RISKS, Kind.RISKS_ABOVE_APPETITE), risks(now)),
                new Section(Topic.AUDIT, figures(now, before, Kind.AUDITS_REPORTED, Kind.OPEN_NONCONFORMITIES,
                        Kind.OPEN_MAJOR_NONCONFORMITIES), audits(now)),
                new Section(Topic.IMPROVEMENT, figures(now, before, Kind.OPEN_ACTIONS, Kind.OVERDUE_ACTIONS,
                        Kind.EFFECTIVE_PERCENT), actions(now))));
    }

    private static List<ReportedFigure> figures(State now, State before, Kind... kinds) {
        return Arrays.stream(kinds).map(it -> ReportedFigure.of(it, now.value(it), before.value(it))).toList();
    }

    private static List<Link> roadmap(State state) {
        return state.roadmap()
                .stream()
                .map(it -> new Link("RoadmapItem", it.id().value(), it.key(), it.title()))
                .toList();
    }

    private static List<Link> risks(State state) {
        return state.risks()
                .aboveAppetite()
                .stream()
                .map(it -> new Link("Risk", it.id().value(), it.key(), it.title()))
                .toList();
    }

    private static List<Link> audits(State state) {
        var audits = state.audits()
                .stream()
                .filter(it -> it.state() == AuditState.REPORTED || it.state() == AuditState.IN_PROGRESS)
                .map(it -> new Link("Audit", it.id().value(), it.key(), it.title()));
        var findings = state.findings()
                .stream()
                .filter(it -> it.isOpen() && it.isNonconformity())
                .map(it -> new Link("Finding", it.id().value(), it.key(), it.statement()));
        return Stream.concat(audits, findings).toList();
    }

    private static List<Link> actions(State state) {
        return state.actions()
                .overdue()
                .stream()
                .map(it -> new Link("CorrectiveAction", it.id().value(), it.key(), it.title()))
                .toList();
    }

    public BoardView board(LocalDate asOf) {
        var state = states.on(asOf);
        return new BoardView(asOf, signals.on(asOf, SHORT), signals.waived(asOf), Stream
                .of(Kind.SYSTEMS_IN_USE, Kind.RISKS_ABOVE_APPETITE, Kind.READINESS_PERCENT, Kind.OVERDUE_ACTIONS)
                .map(it -> ReportedFigure.of(it, state.value(it), null))
                .toList());
    }
}
