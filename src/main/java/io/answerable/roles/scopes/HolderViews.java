package io.answerable.roles.scopes;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Finds the people and external parties behind holders. */
@Component
public class HolderViews {

    private final PeopleDirectory people;
    private final PartyDirectory parties;

    HolderViews(PeopleDirectory people, PartyDirectory parties) {
        this.people = people;
        this.parties = parties;
    }

    /** A holder as on a day. */
    public record OnDay(HolderRef holder, LocalDate asOf) {}

    /** Each of them on its day; missing where unknown. One look-up per day that is asked for. */
    public Map<OnDay, HolderView> views(Collection<OnDay> holders) {
        var found = new HashMap<OnDay, HolderView>();
        holders.stream().distinct().collect(groupingBy(OnDay::asOf)).forEach((day, ofDay) -> {
            var views = views(ofDay.stream().map(OnDay::holder).toList(), day);
            ofDay.forEach(it -> Optional.ofNullable(views.get(it.holder())).ifPresent(view -> found.put(it, view)));
        });
        return found;
    }

    public Map<HolderRef, HolderView> views(Collection<HolderRef> holders, LocalDate day) {
        var views = new HashMap<HolderRef, HolderView>();
        var persons = holders.stream().flatMap(it -> it.asPerson().stream()).distinct().toList();
        if (!persons.isEmpty()) {
            people.byId(persons, day).values().forEach(it -> views.put(it.ref(), it));
        }
        var outside = holders.stream()
                .filter(it -> it.kind() == HolderRef.Kind.PARTY)
                .map(it -> ExternalPartyId.of(it.id()))
                .distinct()
                .toList();
        if (!outside.isEmpty()) {
            parties.byId(outside, day).values().forEach(it -> views.put(it.ref(), it));
        }
        return views;
    }

    /** Who stands behind each of these things, each as on the day of its thing; missing where nobody does. */
    public <T> Map<T, HolderView> behind(List<T> things, Function<T, Optional<OnDay>> holder) {
        var views = views(things.stream().flatMap(it -> holder.apply(it).stream()).toList());
        var found = new HashMap<T, HolderView>();
        things.forEach(it -> holder.apply(it)
                .flatMap(day -> Optional.ofNullable(views.get(day)))
                .ifPresent(view -> found.put(it, view)));
        return found;
    }

    /** The same for people only. */
    public <T> Map<T, PersonView> peopleBehind(List<T> things, Function<T, Optional<OnDay>> person) {
        var found = new HashMap<T, PersonView>();
        behind(things, person).forEach((thing, view) -> {
            if (view instanceof PersonView it) {
                found.put(thing, it);
            }
        });
        return found;
    }

    /** The person or party with this key; empty when there is none. */
    public Optional<HolderRef> byKey(String key) {
        return personByKey(key).map(HolderRef::person)
                .or(() -> Optional.ofNullable(parties.idsOf(List.of(key)).get(key))
                        .map(it -> HolderRef.party(it.value())));
    }

    public Optional<PersonId> personByKey(String key) {
        return Optional.ofNullable(people.idsOf(List.of(key)).get(key));
    }
}
