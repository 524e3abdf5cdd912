package io.answerable.policy.editions;

import io.answerable.facts.Section;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicyFacts;
import io.answerable.policy.PolicyFacts.Decision;
import io.answerable.policy.editions.EditionFact.Consultation;
import io.answerable.policy.editions.EditionFact.Content;
import io.answerable.policy.editions.EditionFact.Force;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rows of a dossier refer to; a row that refers to something unknown is refused. */
record NamedInRows(Map<String, PersonId> people, Map<String, UnitId> units, Section section) {

    EditionFact edition(int row, PolicyFacts it) {
        section.acceptsText(row, "title", it.title());
        var author = person(row, "author", it.author());
        var legalReview = decision(row, "legal_review", it.legalReview());
        var approval = decision(row, "approved", it.approval());
        var content = new Content(it.title(), it.topics(), it.sections(), author, audience(row, it.audience()),
                it.course());
        return new EditionFact(it.edition(), it.status(), content, legalReview, approval,
                new Force(null, true, it.reviewDue(), it.acknowledgeBy(),
                        Force.within(approval.on(), it.acknowledgeBy())),
                Consultation.NONE);
    }

    Set<PersonId> outstanding(int row, List<String> keys) {
        var found = new HashSet<PersonId>();
        for (int i = 0; i < keys.size(); i++) {
            var person = person(row, "outstanding[" + i + "]", keys.get(i));
            if (person != null) {
                found.add(person);
            }
        }
        return found;
    }

    private EditionFact.Decision decision(int row, String field, @Nullable Decision decision) {
        return decision == null
                ? EditionFact.Decision.NONE
                : new EditionFact.Decision(person(row, field + ".by", decision.by()), decision.date());
    }

    private List<UnitId> audience(int row, List<String> keys) {
        var found = new ArrayList<UnitId>();
        for (int i = 0; i < keys.size(); i++) {
            var unit = units.get(keys.get(i));
            if (unit == null) {
                refuse(row, "audience[" + i + "]", keys.get(i));
            } else {
                found.add(unit);
            }
        }
        return found;
    }

    private @Nullable PersonId person(int row, String path, @Nullable String key) {
        var person = key == null ? null : people.get(key);
        if (key != null && person == null) {
            refuse(row, path, key);
        }
        return person;
    }

    private void refuse(int row, String path, String key) {
        section.refuse(row, path, "NOT_FOUND", "There is no " + key + ".", null);
    }
}
