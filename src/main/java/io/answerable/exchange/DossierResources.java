package io.answerable.exchange;

import io.answerable.graphql.NodeId;
import org.mapstruct.Mapper;

/** Shows imports over HTTP. */
@Mapper
interface DossierResources {

    DossierResource of(DossierImportView view);

    default String globalId(DossierImportId id) {
        return new NodeId("DossierImport", id.value()).encoded();
    }
}
