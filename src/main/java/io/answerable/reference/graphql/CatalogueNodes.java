package io.answerable.reference.graphql;

import static java.util.stream.Collectors.toMap;

import io.answerable.graphql.NodeLoader;
import io.answerable.graphql.ViewOf;
import io.answerable.reference.RaciTemplate;
import io.answerable.reference.RaciTemplates;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the catalogues can be asked for by its global id. */
@Configuration(proxyBeanMethods = false)
class CatalogueNodes {

    @Bean
    ViewOf roleView() {
        return new ViewOf(RoleDefinition.class, "Role");
    }

    @Bean
    NodeLoader roleNodes(RoleCatalogue catalogue) {
        return new InMemory<>("Role", catalogue.roles(), RoleDefinition::id);
    }

    @Bean
    NodeLoader raciTemplateNodes(RaciTemplates templates) {
        return new InMemory<>("RaciTemplate", templates.templates(), RaciTemplate::id);
    }

    private record InMemory<T>(String type, Map<UUID, T> all) implements NodeLoader {

        InMemory(String type, List<T> all, Function<T, UUID> id) {
            this(type, all.stream().collect(toMap(id, Function.identity())));
        }

        @Override
        public Map<UUID, ?> load(Collection<UUID> ids) {
            return ids.stream().distinct().filter(all::containsKey).collect(toMap(Function.identity(), all::get));
        }
    }
}
