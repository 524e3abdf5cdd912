package io.answerable.access.graphql;

import io.answerable.access.AdministratorDirectory;
import io.answerable.access.AdministratorView;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who administers, and what they can do. */
@Controller
class AdministratorController {

    private final AdministratorDirectory directory;

    AdministratorController(AdministratorDirectory directory) {
        this.directory = directory;
    }

    @QueryMapping
    Page<AdministratorView> administrators(Paging paging) {
        return directory.administrators(paging);
    }

    @SchemaMapping(typeName = "Administrator")
    List<Grant> grants(AdministratorView administrator) {
        return Grant.of(administrator.grants());
    }
}
