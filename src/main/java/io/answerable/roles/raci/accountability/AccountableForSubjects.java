package io.answerable.roles.raci.accountability;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.reference.DetectionRules;
import io.answerable.roles.Scope;
import io.answerable.roles.assignments.HeldRole;
import io.answerable.roles.raci.picture.Names;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.roles.raci.picture.ResponsibilityPictures;
import io.answerable.signals.spi.Accountable;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Names who answers for what a signal points at: the accountable person of a row, the owner of a system, the head of a
 * unit, the nearest manager of a person who is present, the holder of an assignment, and the executive sponsor for the rest.
 */
@Component
class AccountableForSubjects implements Accountable {

    private final ResponsibilityPictures pictures;
    private final PeopleDirectory people;
    private final DetectionRules rules;

    AccountableForSubjects(ResponsibilityPictures pictures, PeopleDirectory people,
            DetectionRules rules) {
        this.pictures = pictures;
        this.people = people;
        this.rules = rules;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Detection, PersonId> accountableFor(Collection<Detection> detections, LocalDate asOf) {
        if (detections.isEmpty()) {
            return Map.of();
        }
        var picture = pictures.of(scopes(detections), asOf);
        var managers = managers(detections, asOf);
        var resolution = new Resolution(picture, rules.threshold("leave_without_deputy_days"));
        var executive = ExecutiveHolders.in(picture);
        var holders = picture.holders()
                .all()
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), HeldRole::holder, (one, other) -> one));
        var found = new LinkedHashMap<Detection, PersonId>();
        detections.forEach(it -> {
            var person = switch (it.subject().kind()) {
                case "person" -> Optional.ofNullable(it.subject().id())
                        .flatMap(id -> Optional.ofNullable(managers.get(PersonId.of(id))))
                        .or(() -> executive);
                case "assignment" -> Optional.ofNullable(it.subject().id())
                        .flatMap(id -> Optional.ofNullable(holders.get(id)))
                        .flatMap(holder -> holder.asPerson());
                case "criticalFunction", "org" -> executive;
                default -> ofScope(it, picture, resolution).or(() -> executive);
            };
            person.ifPresent(id -> found.put(it, id));
        });
        return found;
    }

    private static Set<Scope> scopes(Collection<Detection> detections) {
        var scopes = new HashSet<Scope>();
        scopes.add(Scope.ORGANISATION);
        detections.forEach(it -> scopes.add(scope(it)));
        return scopes;
    }

    private static Scope scope(Detection detection) {
        var system = detection.system();
        var unit = detection.unit();
        return system != null
                ? Scope.system(AiSystemId.of(system))
                : unit != null ? Scope.unit(UnitId.of(unit)) : Scope.ORGANISATION;
    }

    private Map<PersonId, PersonId> managers(Collection<Detection> detections, LocalDate asOf) {
        var persons = detections.stream()
                .map(Detection::subject)
                .filter(it -> it.kind().equals("person"))
                .flatMap(it -> Optional.ofNullable(it.id()).stream())
                .map(PersonId::of)
                .toList();
        var lines = people.linesAbove(persons, asOf);
        var above = people.byId(lines.values().stream().flatMap(List::stream).distinct().toList(), asOf);
        var managers = new HashMap<PersonId, PersonId>();
        lines.forEach((person, line) -> line.stream()
                .filter(it -> isPresent(above.get(it)))
                .findFirst()
                .ifPresent(it -> managers.put(person, it)));
        return managers;
    }

    private static boolean isPresent(@Nullable PersonView person) {
        return person != null && person.status().present();
    }

    private static Optional<PersonId> ofScope(Detection detection, ResponsibilityPicture picture,
            Resolution resolution) {
        var scope = scope(detection);
        var byRow = activity(detection.subject())
                .map(it -> AccountabilityQuestion.activity(scope, it, picture.asOf()))
                .flatMap(it -> person(resolution.of(it)));
        return byRow.isPresent() || scope.equals(Scope.ORGANISATION)
                ? byRow
                : person(resolution.of(AccountabilityQuestion.of(scope, picture.asOf())))
                        .or(() -> head(detection.unit(), picture));
    }

    private static Optional<PersonId> head(@Nullable UUID unit,
            ResponsibilityPicture picture) {
        return Optional.ofNullable(unit).map(UnitId::of).flatMap(picture::unit).map(UnitView::head);
    }

    /** The activity in {@code matrix#activity} or {@code activity@scope}. */
    private static Optional<String> activity(Subject subject) {
        var reference = subject.reference();
        return switch (subject.kind()) {
            case "matrix#activity" -> Optional.of(reference.substring(reference.indexOf('#') + 1));
            case "activity@scope" -> Optional.of(reference.substring(0, reference.indexOf('@')));
            default -> Optional.empty();
        };
    }

    private static Optional<PersonId> person(Found found) {
        var holder = found.holder();
        return holder == null ? Optional.empty() : holder.asPerson();
    }
}
