package io.answerable.reference.graphql;

import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.reference.Rule;
import io.answerable.reference.RuleBook;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The rules in the API, also where a refusal names one. All of it is in memory, so nothing is loaded in batches. */
@Controller
class RuleController {

    private final RuleBook book;

    RuleController(RuleBook book) {
        this.book = book;
    }

    @QueryMapping
    Optional<Rule> rule(@Argument String code) {
        return book.rule(code);
    }

    @QueryMapping
    List<Rule> rules(@Argument @Nullable List<String> families) {
        return book.rules().stream().filter(it -> families == null || families.contains(it.family())).toList();
    }

    @SchemaMapping(typeName = "RuleViolated")
    Optional<Rule> definition(RuleViolated refusal) {
        return book.rule(refusal.rule());
    }
}
