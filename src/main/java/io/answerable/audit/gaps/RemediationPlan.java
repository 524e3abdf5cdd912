package io.answerable.audit.gaps;

import static java.util.stream.Collectors.toMap;

import io.answerable.audit.RemediationDirectory;
import io.answerable.audit.RemediationItemId;
import io.answerable.audit.matters.Asked;
import io.answerable.facts.Entry;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one plan of what has to be put right, on any day; who may see it is for the caller to ask (R-AUD-12, R-ROL-12). */
@Component
@Transactional(readOnly = true)
public class RemediationPlan implements RemediationDirectory {

    private final RemediationItems items;

    RemediationPlan(RemediationItems items) {
        this.items = items;
    }

    /** Everything on the plan of that day, gravest first. */
    public List<RemediationItemView> on(LocalDate asOf) {
        return views(items.all(), asOf)
                .sorted(Comparator.comparing(RemediationItemView::priority)
                        .reversed()
                        .thenComparing(RemediationItemView::key))
                .toList();
    }

    /** What these people have to put right. */
    List<RemediationItemView> openOf(Collection<PersonId> people, LocalDate asOf) {
        return views(items.on(asOf, "owner = any(:people) and state <> :done",
                Map.of("people", Asked.people(people), "done", RemediationState.DONE.name())), asOf).toList();
    }

    public Map<RemediationItemId, RemediationItemView> byId(Collection<RemediationItemId> ids, LocalDate asOf) {
        return views(items.byId(ids.stream().map(RemediationItemId::value).toList()), asOf)
                .collect(toMap(RemediationItemView::id, it -> it));
    }

    public Map<String, RemediationItemId> idsOf(Collection<String> keys) {
        return items.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> RemediationItemId.of(it.getValue())));
    }

    @Override
    public Map<String, PersonId> ownersOfItems(LocalDate asOf) {
        var owners = new HashMap<String, PersonId>();
        on(asOf).stream().filter(RemediationItemView::isOpen).forEach(it -> {
            if (it.item() != null && it.ownerId() != null) {
                owners.put(it.item(), it.ownerId());
            }
        });
        return owners;
    }

    private static Stream<RemediationItemView> views(Collection<RemediationItem> found, LocalDate asOf) {
        return found.stream()
                .flatMap(it -> it.on(asOf).map(fact -> view(it.entry(), fact, it.entry().version(), asOf)).stream());
    }

    static RemediationItemView view(Entry entry, RemediationFact it, int version, LocalDate asOf) {
        var work = it.work();
        return new RemediationItemView(RemediationItemId.of(entry.id()), entry.key(), it.source().title(),
                it.source().assessment(), it.source().item(), it.risks(), it.priority(), work.owner(),
                work.resources(), work.due(), work.state(), version, asOf);
    }
}
