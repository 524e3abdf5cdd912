package io.answerable.exchange;

import io.answerable.exchange.dossier.DossierFormat;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Provenance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the imports of the current organisation. */
@Component
class DossierImports {

    private static final String READ = "select * from exchange.dossier_import ";

    private final JdbcClient jdbc;
    private final ImportQueue queue;
    private final JsonMapper json;
    private final Clock clock;

    DossierImports(JdbcClient jdbc, ImportQueue queue, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.json = json;
        this.clock = clock;
    }

    /** A dossier with its text. */
    record Text(byte[] content, DossierFormat format) {}

    @Transactional
    DossierImportView add(byte[] text, DossierFormat format, boolean dryRun, LocalDate asOf, Provenance by) {
        var id = DossierImportId.of(NewId.next());
        jdbc.sql("""
                insert into exchange.dossier_import
                    (organisation_id, import_id, state, dry_run, as_of, actor_kind, actor, submitted_at)
                values (:organisation, :id, 'QUEUED', :dryRun, :asOf, :kind, :actor, :at)""")
                .param("organisation", by.organisation().value())
                .param("id", id.value())
                .param("dryRun", dryRun)
                .param("asOf", asOf)
                .param("kind", by.actor().kind().name())
                .param("actor", by.actor().reference())
                .param("at", at(by.at()))
                .update();
        store(text, format, id, by);
        queue.add(by.organisation(), id, by.actor());
        return new DossierImportView(id, ImportState.QUEUED, dryRun, asOf, by.actor(), by.at(), null, null,
                ImportProgress.NONE, null, null);
    }

    private void store(byte[] text, DossierFormat format, DossierImportId id, Provenance by) {
        jdbc.sql("""
                insert into exchange.dossier (organisation_id, import_id, format, content)
                values (:organisation, :id, :format, :content)""")
                .param("organisation", by.organisation().value())
                .param("id", id.value())
                .param("format", format.name())
                .param("content", text)
                .update();
    }

    @Transactional
    void start(DossierImportId id) {
        jdbc.sql("""
                update exchange.dossier_import set state = 'RUNNING', started_at = coalesce(started_at, :now)
                where import_id = :id and finished_at is null""")
                .param("id", id.value())
                .param("now", at(clock.instant()))
                .update();
    }

    @Transactional(readOnly = true)
    Text text(DossierImportId id) {
        return jdbc.sql("select content, format from exchange.dossier where import_id = :id")
                .param("id", id.value())
                .query((row, i) -> new Text(row.getBytes("content"), DossierFormat.valueOf(row.getString("format"))))
                .single();
    }

    /** In a transaction of its own, so that it can be seen while the import has not been committed. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void progress(DossierImportId id, ImportProgress progress) {
        jdbc.sql("""
                update exchange.dossier_import
                set progress_section = :section, progress_rows = :rows, progress_total = :total,
                    progress_percent = :percent
                where import_id = :id and finished_at is null""")
                .param("id", id.value())
                .param("section", progress.section())
                .param("rows", progress.rows())
                .param("total", progress.total())
                .param("percent", progress.percent())
                .update();
    }

    @Transactional
    void finish(DossierImportId id, ImportState state, ImportReport report) {
        finish(id, state, json.writeValueAsString(report), null, ImportProgress.COMPLETE);
    }

    @Transactional
    void fail(DossierImportId id, String failure) {
        finish(id, ImportState.FAILED, null, failure, ImportProgress.NONE);
    }

    private void finish(DossierImportId id, ImportState state, @Nullable String report, @Nullable String failure,
            ImportProgress progress) {
        jdbc.sql("delete from exchange.dossier where import_id = :id").param("id", id.value()).update();
        jdbc.sql("""
                update exchange.dossier_import
                set state = :state, finished_at = :now, report = :report::jsonb, failure = :failure,
                    progress_section = null, progress_rows = 0, progress_total = 0, progress_percent = :percent
                where import_id = :id""")
                .param("id", id.value())
                .param("state", state.name())
                .param("now", at(clock.instant()))
                .param("report", report)
                .param("failure", failure)
                .param("percent", progress.percent())
                .update();
    }

    /** The day of the latest dossier that was recorded. */
    Optional<LocalDate> latestDay() {
        return jdbc.sql("select max(as_of) as latest from exchange.dossier_import where state = 'IMPORTED'")
                .query((row, i) -> Optional.ofNullable(row.getObject("latest", LocalDate.class)))
                .single();
    }

    @Transactional(readOnly = true)
    List<DossierImportView> find(Collection<UUID> ids) {
        return jdbc.sql(READ + "where import_id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::view)
                .list();
    }

    @Transactional(readOnly = true)
    List<DossierImportView> read(Optional<UUID> bound, boolean backward, int limit) {
        var sql = backward
                ? READ + "where :bound::uuid is null or import_id > :bound order by import_id limit :limit"
                : READ + "where :bound::uuid is null or import_id < :bound order by import_id desc limit :limit";
        return jdbc.sql(sql).param("bound", bound.orElse(null)).param("limit", limit).query(this::view).list();
    }

    @Transactional(readOnly = true)
    int count() {
        return jdbc.sql("select count(*) from exchange.dossier_import").query(Integer.class).single();
    }

    private DossierImportView view(ResultSet row, int index) throws SQLException {
        return new DossierImportView(DossierImportId.of(row.getObject("import_id", UUID.class)),
                ImportState.valueOf(row.getString("state")), row.getBoolean("dry_run"),
                row.getObject("as_of", LocalDate.class),
                new ActorRef(ActorRef.Kind.valueOf(row.getString("actor_kind")), row.getString("actor")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(), instant(row, "started_at"),
                instant(row, "finished_at"), progress(row), report(row.getString("report")), row.getString("failure"));
    }

    private static ImportProgress progress(ResultSet row) throws SQLException {
        return new ImportProgress(row.getString("progress_section"), row.getInt("progress_rows"),
                row.getInt("progress_total"), row.getInt("progress_percent"));
    }

    private @Nullable ImportReport report(@Nullable String text) {
        return text == null ? null : json.readValue(text, ImportReport.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var found = row.getObject(column, OffsetDateTime.class);
        return found == null ? null : found.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
