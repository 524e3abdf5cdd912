package io.answerable.access;

import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who administers today; for administrators. */
@Component
public class AdministratorDirectory {

    private static final String ADMINISTERING = """
            select a.person, a.named_at, c.name as account, exists (
                       select from access.login l
                        where l.organisation_id = a.organisation_id and l.person = a.person
                          and l.unbound_at is null) as can_sign_in
              from access.administrator a
              left join access.account c
                on c.organisation_id = a.organisation_id and c.person = a.person and c.became is null
             where a.organisation_id = :organisation and a.withdrawn_at is null""";

    private final JdbcClient jdbc;
    private final PersonalGrants grants;
    private final CurrentActor currentActor;

    AdministratorDirectory(JdbcClient jdbc, PersonalGrants grants, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.currentActor = currentActor;
    }

    /** In the order in which they became known. */
    @Transactional(readOnly = true)
    public Page<AdministratorView> administrators(Paging paging) {
        currentActor.require(Permission.ADMINISTER);
        var found = read(paging);
        var known = grants.of(found.stream().map(AdministratorView::person).toList());
        return Page.of(
                found.stream()
                        .map(it -> it.with(
                                known.getOrDefault(it.person(), PersonalGrants.Known.NOBODY).grants()))
                        .toList(),
                paging, it -> Cursor.of(it.person()), this::count);
    }

    private List<AdministratorView> read(Paging paging) {
        var bound = paging.bound(1).map(it -> paging.uuid(it, 0));
        var params = new HashMap<String, Object>(
                Map.of("organisation", currentActor.organisation().value(), "limit", paging.size() + 1));
        bound.ifPresent(it -> params.put("bound", it));
        var beyond = bound.isEmpty() ? "" : " and a.person " + (paging.backward() ? "<" : ">") + " :bound";
        var order = " order by a.person " + (paging.backward() ? "desc" : "asc") + " limit :limit";
        return jdbc.sql(ADMINISTERING + beyond + order).params(params).query(AdministratorDirectory::view).list();
    }

    private int count() {
        return jdbc.sql("select count(*) from (" + ADMINISTERING + ") administering")
                .param("organisation", currentActor.organisation().value())
                .query(Integer.class)
                .single();
    }

    private static AdministratorView view(ResultSet row, int number) throws SQLException {
        return new AdministratorView(PersonId.of(row.getObject("person", UUID.class)), row.getString("account"),
                row.getObject("named_at", OffsetDateTime.class), row.getBoolean("can_sign_in"), Map.of());
    }
}
