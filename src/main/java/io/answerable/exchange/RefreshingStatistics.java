package io.answerable.exchange;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the database count anew after a large import, so that it plans for what is there and not for what was there. */
@Component
class RefreshingStatistics {

    private static final Logger LOG = LoggerFactory.getLogger(RefreshingStatistics.class);
    private static final int LARGE = 500;

    private final JdbcClient jdbc;

    RefreshingStatistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The import is finished; whatever goes wrong here only makes queries slower until the database counts by itself. */
    void after(ImportReport report) {
        if (report.sections().stream().mapToInt(it -> it.created() + it.changed()).sum() < LARGE) {
            return;
        }
        try {
            jdbc.sql("select exchange.refresh_statistics()").query((row, number) -> true).list();
        } catch (RuntimeException e) {
            LOG.warn("The statistics could not be refreshed after an import", e);
        }
    }
}
