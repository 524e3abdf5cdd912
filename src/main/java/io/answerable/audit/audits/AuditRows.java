package io.answerable.audit.audits;

import io.answerable.audit.AuditFacts;
import io.answerable.audit.AuditState;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.UnitId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a dossier into facts; what they refer to has to exist. */
record AuditRows(Section section, Map<String, PersonId> people, Map<String, ExternalPartyId> parties,
        Map<String, AiSystemId> systems, Map<String, UnitId> units) {

    private static final String ROLE_PREFIX = "role.";

    /** @param before what was known; what a dossier does not tell stays as it was */
    AuditFact fact(int row, AuditFacts it, @Nullable AuditFact before) {
        section.acceptsText(row, "title", it.title());
        var by = it.performedBy();
        var isRole = by != null && by.startsWith(ROLE_PREFIX);
        return new AuditFact(
                new AuditFact.Plan(it.title(), it.kind(), isRole ? by : null,
                        isRole ? null : one(row, "performed_by", by, parties), lead(row, it.lead()),
                        before == null ? null : before.plan().programme(), it.planned()),
                each(row, "team", it.team(), people), each(row, "systems", it.systems(), systems),
                each(row, "units", it.units(), units), it.clauses(), progress(it, before));
    }

    private static AuditFact.Progress progress(AuditFacts it, @Nullable AuditFact before) {
        var known = before == null ? AuditFact.Progress.PLANNED : before.progress();
        return new AuditFact.Progress(it.status(), known.startedOn(), known.reportedOn(), it.closed(), known.report(),
                it.status() != AuditState.CANCELLED
                        ? null
                        : Objects.requireNonNullElse(known.cancelReason(), "As a dossier tells."));
    }

    private @Nullable HolderRef lead(int row, @Nullable String key) {
        var person = key == null ? null : people.get(key);
        if (person != null) {
            return HolderRef.person(person);
        }
        var party = one(row, "lead", key, parties);
        return party == null ? null : HolderRef.party(party.value());
    }

    private <I> @Nullable I one(int row, String path, @Nullable String key, Map<String, I> known) {
        var found = key == null ? null : known.get(key);
        if (key != null && found == null) {
            section.refuse(row, path, "NOT_FOUND", "There is no " + key + ".", null);
        }
        return found;
    }

    private <I> List<I> each(int row, String path, List<String> keys, Map<String, I> known) {
        var found = new ArrayList<I>();
        for (int i = 0; i < keys.size(); i++) {
            var one = one(row, path + "[" + i + "]", keys.get(i), known);
            if (one != null) {
                found.add(one);
            }
        }
        return found;
    }
}
