package io.answerable.reference;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which version of each catalogue is in use and since when; notes it at every start. */
@Component
public class Catalogues implements ApplicationRunner {

    private final CatalogueFiles files;
    private final JdbcClient jdbc;
    private final Clock clock;

    Catalogues(CatalogueFiles files, JdbcClient jdbc, Clock clock) {
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        files.all().forEach(this::note);
    }

    private void note(CatalogueFile file) {
        jdbc.sql("""
                insert into reference.catalogue_version (name, loaded_at, version, as_of)
                select :name, :now, :version, :asOf
                where :version is distinct from (
                    select version from reference.catalogue_version where name = :name
                    order by loaded_at desc limit 1)
                on conflict do nothing""")
                .param("name", file.name())
                .param("version", file.version())
                .param("asOf", file.asOf().orElse(null), java.sql.Types.DATE)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** The catalogues in use, by name. */
    @Transactional(readOnly = true)
    public List<CatalogueView> inUse() {
        var since = since();
        return files.all()
                .stream()
                .map(it -> new CatalogueView(it.name(), it.version(), it.asOf().orElse(null), since.get(it.name())))
                .toList();
    }

    private Map<String, Instant> since() {
        var since = new HashMap<String, Instant>();
        jdbc.sql("select name, max(loaded_at) as loaded_at from reference.catalogue_version group by name")
                .query(row -> {
                    since.put(row.getString("name"), row.getTimestamp("loaded_at").toInstant());
                });
        return since;
    }

    /**
     * One catalogue in use.
     *
     * @param version names the content
     * @param asOf the day for which it was collected, where it says so
     * @param loadedAt when this version was first in use
     */
    public record CatalogueView(String name, String version, @Nullable LocalDate asOf, @Nullable Instant loadedAt) {}
}
