package io.answerable.inventory.surveys.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.NodeLoader;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclaredUseId;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.inventory.surveys.SurveyDirectory;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Campaigns, declarations and declared uses as nodes, as of today. */
@Configuration(proxyBeanMethods = false)
class SurveyNodes {

    @Bean
    NodeLoader usageSurveyNodes(SurveyDirectory directory, CurrentActor actor) {
        return new Loader<>("UsageSurvey", UsageSurveyId::of, UsageSurveyId::value, directory::surveys, actor);
    }

    @Bean
    NodeLoader declarationNodes(SurveyDirectory directory, CurrentActor actor) {
        return new Loader<>("Declaration", DeclarationId::of, DeclarationId::value, directory::declarations, actor);
    }

    @Bean
    NodeLoader declaredUseNodes(SurveyDirectory directory, CurrentActor actor) {
        return new Loader<>("DeclaredUse", DeclaredUseId::of, DeclaredUseId::value, directory::uses, actor);
    }

    private record Loader<K, V>(String type, Function<UUID, K> id, Function<K, UUID> value,
            BiFunction<List<K>, LocalDate, Map<K, V>> directory, CurrentActor actor) implements NodeLoader {

        @Override
        public Map<UUID, V> load(Collection<UUID> ids) {
            return actor.actor().may(Permission.READ)
                    ? directory.apply(ids.stream().map(id).toList(), actor.today())
                            .entrySet()
                            .stream()
                            .collect(toMap(it -> value.apply(it.getKey()), Map.Entry::getValue))
                    : Map.of();
        }
    }
}
