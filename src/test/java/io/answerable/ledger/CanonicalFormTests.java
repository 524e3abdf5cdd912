package io.answerable.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.ActorRef;
import io.answerable.kernel.OrganisationId;
import io.answerable.kernel.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever recomputes a hash must get the same for ever, so the canonical form is held to the letter. */
class CanonicalFormTests {

    private static final UUID ID = UUID.fromString("0190b6f0-0000-7000-8000-000000000001");

    private final Entry entry = new Entry(OrganisationId.of(ID), 7, Instant.parse("2026-11-21T09:30:00.1234567Z"),
            ActorRef.client("partner"), null, "request-1", "Person", ID, "p-001", "RENAMED", LocalDate.of(2026, 12, 1),
            List.of(new EntryChange("title", "a \"b\"\\\n\u0001", "Sjøløve 🐻/", null),
                    new EntryChange("name", null, "aa", PersonId.of(ID))),
            Hash.NONE);

    @Test
    void isWrittenToTheLetter() {
        assertThat(new String(CanonicalForm.of(entry), StandardCharsets.UTF_8)).isEqualTo("""
                {"organisation":"0190b6f0-0000-7000-8000-000000000001","sequence":7,"at":"2026-11-21T09:30:00.123456Z",\
                "actor":{"kind":"CLIENT","reference":"partner"},"reason":null,"cause":"request-1",\
                "subject":{"type":"Person","id":"0190b6f0-0000-7000-8000-000000000001","key":"p-001"},"act":"RENAMED",\
                "effectiveFrom":"2026-12-01","changes":[\
                {"field":"title","before":"a \\"b\\"\\\\\\n\\u0001","after":"Sjøløve 🐻/"},\
                {"field":"name","personOf":"0190b6f0-0000-7000-8000-000000000001","beforeSha256":null,\
                "afterSha256":"aa"}],\
                "previousHash":"0000000000000000000000000000000000000000000000000000000000000000"}""");
    }

    @Test
    void changesAreReadAsTheyWereWritten() {
        assertThat(CanonicalForm.changes(CanonicalForm.of(entry.changes()))).isEqualTo(entry.changes());
    }

    @Test
    void whatIsNotAChangeIsReadWithoutComplaint() {
        assertThat(CanonicalForm.changes("[1, {}, {\"field\":2,\"personOf\":\"nobody\"}]")).hasSize(3);
    }
}
