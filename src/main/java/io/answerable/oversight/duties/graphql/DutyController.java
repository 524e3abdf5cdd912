package io.answerable.oversight.duties.graphql;

import io.answerable.graphql.Asked;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PersonView;
import io.answerable.oversight.duties.TaskQuestion;
import io.answerable.oversight.duties.TaskView;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.DutyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Adds to people what they have to do and what rests on them. */
@Controller
class DutyController {

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<TaskView>> tasks(PersonView person, @Argument @Nullable LocalDate asOf,
            @Argument @Nullable LocalDate dueBefore, @Argument @Nullable List<DutyKind> kinds,
            DataLoader<Asked<PersonId, TaskQuestion>, List<TaskView>> tasks) {
        var question = new TaskQuestion(asOf == null ? person.asOf() : asOf, dueBefore,
                kinds == null ? Set.of() : Set.copyOf(kinds));
        return tasks.load(new Asked<>(person.id(), question));
    }

    @SchemaMapping(typeName = "Person")
    CompletableFuture<List<Commitment>> commitments(PersonView person, @Argument @Nullable LocalDate asOf,
            DataLoader<Asked<PersonId, LocalDate>, List<Commitment>> commitments) {
        return commitments.load(new Asked<>(person.id(), asOf == null ? person.asOf() : asOf));
    }
}
