package io.answerable.roles.cards.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.NodeLoader;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.roles.cards.DescribingJobs;
import io.answerable.roles.cards.RoleCards.Card;
import io.answerable.roles.cards.RoleCards.Split;
import io.answerable.roles.cards.RoleCards;
import io.answerable.graphql.Asked;
import io.answerable.roles.scopes.NodesToRead;
import io.answerable.roles.scopes.Where;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Answers whom to call and what to hand over for all things of a request at once, and loads job descriptions by id. */
@Configuration(proxyBeanMethods = false)
class CardLoaders {

    CardLoaders(BatchLoaderRegistry registry, RoleCards cards) {
        Asked.<String, Where, Card>answer(registry, "cardOfRole",
                (roles, where) -> cards.ofRoles(roles, where.scope(), where.asOf()), null);
        Asked.<AiSystemId, LocalDate, Card>answer(registry, "cardOfSystem", cards::ofSystems, null);
        Asked.<AiSystemId, LocalDate, Split>answer(registry, "splitOfSystem", cards::splits, null);
    }

    @Bean
    NodeLoader jobDescriptionLoader(DescribingJobs jobs, CurrentActor actor) {
        return new NodesToRead("JobDescriptionSnapshot", actor, jobs::byId);
    }
}
