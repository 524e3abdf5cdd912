package io.answerable.access;

import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in as whom; for administrators. */
@Component
public class LoginDirectory {

    private static final String COLUMNS = """
            select login_id, issuer, subject, person, client, permissions, bound_at, unbound_at, version
              from access.login
             where organisation_id = :organisation
            """;

    private final JdbcClient jdbc;
    private final CurrentActor currentActor;

    LoginDirectory(JdbcClient jdbc, CurrentActor currentActor) {
        this.jdbc = jdbc;
        this.currentActor = currentActor;
    }

    /** Open and ended ones, in the order in which they were bound. */
    @Transactional(readOnly = true)
    public Page<LoginView> logins(Paging paging) {
        currentActor.require(Permission.ADMINISTER);
        return Page.of(read(paging), paging, it -> Cursor.of(it.id()), this::count);
    }

    /** Missing for unknown ids, and for callers who do not administer. */
    @Transactional(readOnly = true)
    public Map<LoginId, LoginView> byId(Collection<LoginId> logins) {
        if (!currentActor.actor().may(Permission.ADMINISTER)) {
            return Map.of();
        }
        return jdbc.sql(COLUMNS + " and login_id = any(:ids)")
                .param("organisation", currentActor.organisation().value())
                .param("ids", logins.stream().map(LoginId::value).toArray(UUID[]::new))
                .query(LoginDirectory::view)
                .list()
                .stream()
                .collect(Collectors.toMap(LoginView::id, Function.identity()));
    }

    /** Which of these subjects of the issuer are bound. */
    @Transactional(readOnly = true)
    public Map<String, LoginView> bound(String issuer, Collection<String> subjects) {
        currentActor.require(Permission.ADMINISTER);
        return jdbc.sql(COLUMNS + " and issuer = :issuer and subject = any(:subjects) and unbound_at is null")
                .param("organisation", currentActor.organisation().value())
                .param("issuer", issuer)
                .param("subjects", subjects.toArray(String[]::new))
                .query(LoginDirectory::view)
                .list()
                .stream()
                .collect(Collectors.toMap(LoginView::subject, Function.identity()));
    }

    Optional<LoginView> find(LoginId login) {
        return Optional.ofNullable(byId(List.of(login)).get(login));
    }

    /** Open and ended ones of one person, for use cases that have checked the permission. */
    List<LoginView> of(PersonId person) {
        return jdbc.sql(COLUMNS + " and person = :person")
                .param("organisation", currentActor.organisation().value())
                .param("person", person.value())
                .query(LoginDirectory::view)
                .list();
    }

    private List<LoginView> read(Paging paging) {
        var bound = paging.bound(1).map(it -> paging.uuid(it, 0));
        var params = new HashMap<String, Object>(
                Map.of("organisation", currentActor.organisation().value(), "limit", paging.size() + 1));
        bound.ifPresent(it -> params.put("bound", it));
        var beyond = bound.isEmpty() ? "" : " and login_id " + (paging.backward() ? "<" : ">") + " :bound";
        var order = " order by login_id " + (paging.backward() ? "desc" : "asc") + " limit :limit";
        return jdbc.sql(COLUMNS + beyond + order).params(params).query(LoginDirectory::view).list();
    }

    private int count() {
        return jdbc.sql("select count(*) from access.login where organisation_id = :organisation")
                .param("organisation", currentActor.organisation().value())
                .query(Integer.class)
                .single();
    }

    private static LoginView view(ResultSet row, int number) throws SQLException {
        return new LoginView(LoginId.of(row.getObject("login_id", UUID.class)), row.getString("issuer"),
                row.getString("subject"), Bindings.person(row.getObject("person", UUID.class)),
                row.getString("client"), Bindings.permissions(row.getArray("permissions")),
                row.getObject("bound_at", OffsetDateTime.class), row.getObject("unbound_at", OffsetDateTime.class),
                row.getInt("version"));
    }
}
