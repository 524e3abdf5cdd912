package io.answerable.oversight.duties.graphql;

import io.answerable.graphql.Asked;
import io.answerable.kernel.PersonId;
import io.answerable.oversight.duties.DutyDirectory;
import io.answerable.oversight.duties.TaskQuestion;
import io.answerable.oversight.duties.TaskView;
import io.answerable.signals.spi.Commitment;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/** Answers for all people of a request at once what they have to do and what rests on them. */
@Configuration(proxyBeanMethods = false)
class DutyLoaders {

    DutyLoaders(BatchLoaderRegistry registry, DutyDirectory duties) {
        Asked.<PersonId, TaskQuestion, List<TaskView>>answer(registry, "tasks", duties::tasksOf, null);
        Asked.<PersonId, LocalDate, List<Commitment>>answer(registry, "commitments", duties::commitmentsOf, null);
    }
}
