package io.answerable.roles.raci.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.graphql.ViewOf;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.RaciReviewId;
import io.answerable.roles.raci.RowViolation;
import io.answerable.roles.raci.departure.DeparturePreviewView;
import io.answerable.roles.raci.matrices.RaciEditionView;
import io.answerable.roles.raci.matrices.RaciMatrixDirectory;
import io.answerable.roles.raci.reviews.RaciReviewDirectory;
import io.answerable.roles.raci.reviews.RaciReviewView;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds matrices and reviews by their global ids, and names the types of views that are called otherwise. */
@Configuration(proxyBeanMethods = false)
class RaciNodes {

    @Bean
    NodeLoader raciMatrixNodes(RaciMatrixDirectory matrices, CurrentActor actor) {
        return new Loader("RaciMatrix",
                ids -> matrices.byId(ids.stream().map(RaciMatrixId::of).toList(), actor.today())
                        .values()
                        .stream()
                        .collect(toMap(it -> it.id().value(), it -> it)));
    }

    @Bean
    NodeLoader raciReviewNodes(RaciReviewDirectory reviews) {
        return new Loader("RaciReview",
                ids -> reviews.byId(ids.stream().map(RaciReviewId::of).toList())
                        .values()
                        .stream()
                        .collect(toMap(it -> it.id().value(), it -> it)));
    }

    @Bean
    ViewOf raciEditions() {
        return new ViewOf(RaciEditionView.class, "RaciMatrixEdition");
    }

    @Bean
    ViewOf raciViolations() {
        return new ViewOf(RowViolation.class, "RaciViolation");
    }

    @Bean
    ViewOf raciComments() {
        return new ViewOf(RaciReviewView.Comment.class, "RaciReviewComment");
    }

    @Bean
    ViewOf departurePreviews() {
        return new ViewOf(DeparturePreviewView.Vacancy.class, "VacancyPreview");
    }

    @Bean
    ViewOf successorSuggestions() {
        return new ViewOf(DeparturePreviewView.Suggestion.class, "SuccessorSuggestion");
    }

    private record Loader(String type, Function<Collection<UUID>, Map<UUID, ?>> loading) implements NodeLoader {

        @Override
        public Map<UUID, ?> load(Collection<UUID> ids) {
            return loading.apply(ids);
        }
    }
}
