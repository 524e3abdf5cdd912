package io.answerable.roles.raci.graphql;

import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.Reference;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.RaciReviewId;
import io.answerable.roles.raci.matrices.ChangeOfMatrix;
import io.answerable.roles.scopes.ScopeRef;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the mutations about matrices are given; rehearsal and idempotency are dealt with around them. */
final class RaciInputs {

    private RaciInputs() {}

    record Draft(ScopeRef scope, @Nullable Reference template, @Nullable String key, @Nullable String title,
            @Nullable String reason) {}

    record ChangeCell(String raciMatrix, int expectedVersion, String activity, Reference role,
            @Nullable String letters, @Nullable String reason) {

        ChangeOfMatrix change() {
            return RaciInputs.change(raciMatrix, expectedVersion, reason);
        }
    }

    record Cell(Reference role, String letters) {}

    record AddActivity(String raciMatrix, int expectedVersion, String activity, String title, List<Cell> cells,
            @Nullable String reason) {

        ChangeOfMatrix change() {
            return RaciInputs.change(raciMatrix, expectedVersion, reason);
        }
    }

    record RemoveActivity(String raciMatrix, int expectedVersion, String activity, @Nullable String reason) {

        ChangeOfMatrix change() {
            return RaciInputs.change(raciMatrix, expectedVersion, reason);
        }
    }

    record OfMatrix(String raciMatrix, int expectedVersion, @Nullable String reason) {

        ChangeOfMatrix change() {
            return RaciInputs.change(raciMatrix, expectedVersion, reason);
        }
    }

    record Supersede(String raciMatrix, int expectedVersion, String reason) {

        ChangeOfMatrix change() {
            return RaciInputs.change(raciMatrix, expectedVersion, reason);
        }
    }

    record GrantWaiver(String raciMatrix, int expectedVersion, String rule, LocalDate until, String reason) {

        ChangeOfMatrix change() {
            return RaciInputs.change(raciMatrix, expectedVersion, reason);
        }
    }

    record StartReview(String raciMatrix, int expectedVersion, @Nullable String trigger, @Nullable String source,
            @Nullable String reason) {

        ChangeOfMatrix change() {
            return RaciInputs.change(raciMatrix, expectedVersion, reason);
        }
    }

    record Comment(String review, String text) {

        RaciReviewId id() {
            return RaciReviewId.of(RaciInputs.id("RaciReview", review, "review"));
        }
    }

    record Answer(String review, String comment, String answer) {

        RaciReviewId id() {
            return RaciReviewId.of(RaciInputs.id("RaciReview", review, "review"));
        }

        UUID commentId() {
            return RaciInputs.id("RaciReviewComment", comment, "comment");
        }
    }

    record Close(String review, int expectedVersion, RaciReviewOutcome outcome, @Nullable String reason) {

        RaciReviewId id() {
            return RaciReviewId.of(RaciInputs.id("RaciReview", review, "review"));
        }
    }

    private static ChangeOfMatrix change(String matrix, int expectedVersion, @Nullable String reason) {
        return new ChangeOfMatrix(RaciMatrixId.of(id("RaciMatrix", matrix, "raciMatrix")), expectedVersion, reason);
    }

    private static UUID id(String type, String id, String field) {
        var node = NodeId.parse(id, "input", field);
        if (!node.type().equals(type)) {
            throw new InvalidInput("This is the id of another type than " + type + ".", "input", field);
        }
        return node.id();
    }
}
