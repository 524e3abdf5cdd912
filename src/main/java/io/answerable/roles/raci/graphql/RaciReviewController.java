package io.answerable.roles.raci.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeId;
import io.answerable.kernel.ActorRef;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.roles.raci.matrices.RaciMatrixDirectory;
import io.answerable.roles.raci.matrices.RaciMatrixView;
import io.answerable.roles.raci.reviews.RaciReviewDirectory;
import io.answerable.roles.raci.reviews.RaciReviewView;
import io.answerable.roles.raci.reviews.RaciReviewView.Comment;
import io.answerable.roles.raci.reviews.ReviewingMatrices;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Runs the reviews of matrices and shows what was said in them (R-ROL-32 to R-ROL-34). */
@Controller
class RaciReviewController {

    private final ReviewingMatrices reviewing;
    private final RaciReviewDirectory reviews;
    private final RaciMatrixDirectory matrices;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    RaciReviewController(ReviewingMatrices reviewing, RaciReviewDirectory reviews, RaciMatrixDirectory matrices,
            PeopleDirectory people, CurrentActor actor) {
        this.reviewing = reviewing;
        this.reviews = reviews;
        this.matrices = matrices;
        this.people = people;
        this.actor = actor;
    }

    @MutationMapping
    RaciReviewPayload startRaciReview(@Argument RaciInputs.StartReview input) {
        return RaciReviewPayload.of(reviewing.start(input.change(), input.trigger(), input.source()));
    }

    @MutationMapping
    RaciReviewPayload commentOnRaciReview(@Argument RaciInputs.Comment input) {
        return RaciReviewPayload.of(reviewing.comment(input.id(), input.text()));
    }

    @MutationMapping
    RaciReviewPayload answerRaciComment(@Argument RaciInputs.Answer input) {
        return RaciReviewPayload.of(reviewing.answer(input.id(), input.commentId(), input.answer()));
    }

    @MutationMapping
    RaciReviewPayload closeRaciReview(@Argument RaciInputs.Close input) {
        return RaciReviewPayload.of(reviewing.close(input.id(), input.expectedVersion(),
                input.outcome() == RaciReviewOutcome.CHANGED, input.reason()));
    }

    @BatchMapping(typeName = "RaciMatrix")
    Map<RaciMatrixView, List<RaciReviewView>> reviews(List<RaciMatrixView> asked) {
        var found = reviews.ofMatrices(asked.stream().map(RaciMatrixView::id).distinct().toList());
        return asked.stream()
                .distinct()
                .collect(Collectors.toMap(Function.identity(), it -> found.getOrDefault(it.id(), List.of())));
    }

    @BatchMapping(typeName = "RaciReview")
    Map<RaciReviewView, RaciMatrixView> raciMatrix(List<RaciReviewView> asked) {
        var found = matrices.byId(asked.stream().map(RaciReviewView::matrix).distinct().toList(), actor.today());
        var byReview = new HashMap<RaciReviewView, RaciMatrixView>();
        asked.forEach(
                it -> Optional.ofNullable(found.get(it.matrix())).ifPresent(matrix -> byReview.put(it, matrix)));
        return byReview;
    }

    @SchemaMapping(typeName = "RaciReviewComment")
    String id(Comment comment) {
        return new NodeId("RaciReviewComment", comment.id()).encoded();
    }

    @BatchMapping(typeName = "RaciReviewComment")
    Map<Comment, PersonView> author(List<Comment> comments) {
        return persons(comments, it -> Optional.of(it.author()));
    }

    @BatchMapping(typeName = "RaciReviewComment")
    Map<Comment, PersonView> answeredBy(List<Comment> comments) {
        return persons(comments, it -> Optional.ofNullable(it.answeredBy()));
    }

    private Map<Comment, PersonView> persons(List<Comment> comments, Function<Comment, Optional<ActorRef>> who) {
        var ids = comments.stream().flatMap(it -> who.apply(it).flatMap(ActorRef::person).stream()).distinct().toList();
        var known = people.byId(ids, actor.today());
        var found = new HashMap<Comment, PersonView>();
        comments.forEach(it -> who.apply(it)
                .flatMap(ActorRef::person)
                .flatMap(id -> Optional.ofNullable(known.get(id)))
                .ifPresent(person -> found.put(it, person)));
        return found;
    }
}
