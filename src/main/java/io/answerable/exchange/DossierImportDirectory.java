package io.answerable.exchange;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The imports of dossiers, waiting, at work and done. Readable by those who may exchange dossiers. */
@Component
@Transactional(readOnly = true)
public class DossierImportDirectory {

    private final CurrentActor currentActor;
    private final DossierImports imports;

    DossierImportDirectory(CurrentActor currentActor, DossierImports imports) {
        this.currentActor = currentActor;
        this.imports = imports;
    }

    /** The import with that id; empty when it is unknown or belongs to another organisation. */
    public Optional<DossierImportView> find(DossierImportId id) {
        currentActor.require(Permission.EXCHANGE);
        return imports.find(List.of(id.value())).stream().findFirst();
    }

    /** Those of the imports that exist and that the caller may see. */
    public List<DossierImportView> find(Collection<UUID> ids) {
        return currentActor.actor().may(Permission.EXCHANGE) ? imports.find(ids) : List.of();
    }

    /** One page of all imports, the latest first. */
    public Page<DossierImportView> page(Paging paging) {
        currentActor.require(Permission.EXCHANGE);
        var bound = paging.bound(1).map(it -> paging.uuid(it, 0));
        var read = imports.read(bound, paging.backward(), paging.size() + 1);
        return Page.of(read, paging, it -> Cursor.of(it.id()), imports::count);
    }
}
