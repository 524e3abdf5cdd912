package io.answerable.oversight.review.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.Period;
import io.answerable.oversight.review.BoardView;
import io.answerable.oversight.review.ManagementReport;
import io.answerable.oversight.review.Reports;
import io.answerable.oversight.review.ReviewedPeriod;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Reports to management and to the board, in the API. */
@Controller
class ReportController {

    private final Reports reports;
    private final CurrentActor actor;

    ReportController(Reports reports, CurrentActor actor) {
        this.reports = reports;
        this.actor = actor;
    }

    @QueryMapping
    ManagementReport managementReport(@Argument Period period) {
        actor.require(Permission.READ_GOVERNANCE);
        return reports.management(new ReviewedPeriod(period.checked(), period.to()));
    }

    @SchemaMapping(typeName = "ManagementReport")
    LocalDate from(ManagementReport report) {
        return report.reviewed().period().from();
    }

    @SchemaMapping(typeName = "ManagementReport")
    LocalDate to(ManagementReport report) {
        return report.reviewed().period().to();
    }

    @SchemaMapping(typeName = "ReportLink")
    String id(ManagementReport.Link link) {
        return new NodeId(link.type(), link.target()).encoded();
    }

    @QueryMapping
    BoardView boardView(@Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ_GOVERNANCE);
        return reports.board(asOf == null ? actor.today() : asOf);
    }
}
