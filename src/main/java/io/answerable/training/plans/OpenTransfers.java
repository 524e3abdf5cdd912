package io.answerable.training.plans;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.spi.KnowledgeTransfers;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells whether something of the transfer plan of a system is still to be done. */
@Component
@Transactional(readOnly = true)
class OpenTransfers implements KnowledgeTransfers {

    private final JdbcClient jdbc;
    private final CurrentActor actor;

    OpenTransfers(JdbcClient jdbc, CurrentActor actor) {
        this.jdbc = jdbc;
        this.actor = actor;
    }

    @Override
    public boolean isOpen(AiSystemId system, LocalDate asOf) {
        return jdbc.sql("""
                select exists (select from training.transfer_session_fact
                    where organisation_id = :organisation and system = :system and state = 'OPEN'
                      and valid_from <= :day and valid_until > :day)""")
                .param("organisation", actor.organisation().value())
                .param("system", system.value())
                .param("day", asOf)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
