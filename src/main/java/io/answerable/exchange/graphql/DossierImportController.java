package io.answerable.exchange.graphql;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.exchange.DossierImportDirectory;
import io.answerable.exchange.DossierImportId;
import io.answerable.exchange.DossierImportView;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.NodeLoader;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.ActorRef;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Answers which dossiers were imported and what came of them. */
@Controller
class DossierImportController implements NodeLoader {

    private static final String TYPE = "DossierImport";

    private final DossierImportDirectory directory;
    private final PeopleDirectory people;
    private final CurrentActor currentActor;

    DossierImportController(DossierImportDirectory directory, PeopleDirectory people, CurrentActor currentActor) {
        this.directory = directory;
        this.people = people;
        this.currentActor = currentActor;
    }

    @QueryMapping
    Optional<DossierImportView> dossierImport(@Argument String id) {
        var node = NodeId.parse(id, "id");
        if (!node.type().equals(TYPE)) {
            throw new InvalidInput("This is the id of another type than " + TYPE + ".", "id");
        }
        return directory.find(DossierImportId.of(node.id()));
    }

    @QueryMapping
    Page<DossierImportView> dossierImports(Paging paging) {
        return directory.page(paging);
    }

    @BatchMapping(typeName = TYPE)
    Map<DossierImportView, PersonView> submittedBy(List<DossierImportView> imports) {
        var submitters = imports.stream().flatMap(it -> it.submitter().person().stream()).distinct().toList();
        var known = people.byId(submitters, currentActor.today());
        return imports.stream()
                .filter(it -> it.submitter().person().map(known::containsKey).orElse(false))
                .collect(toMap(identity(), it -> requireNonNull(known.get(it.submitter().person().orElseThrow()))));
    }

    @SchemaMapping(typeName = TYPE)
    @Nullable
    String submittedByClient(DossierImportView dossierImport) {
        var submitter = dossierImport.submitter();
        return submitter.kind() == ActorRef.Kind.PERSON ? null : submitter.reference();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Map<UUID, ?> load(Collection<UUID> ids) {
        return directory.find(ids).stream().collect(toMap(it -> it.id().value(), identity()));
    }
}
