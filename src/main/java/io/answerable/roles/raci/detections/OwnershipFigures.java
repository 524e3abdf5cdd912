package io.answerable.roles.raci.detections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.roles.raci.picture.ResponsibilityPictures;
import io.answerable.signals.spi.Detection;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts how many systems the business owns (R-INV-07, R-INV-09, R-INV-10), by the rules that also raise the signals; the
 * figures and the signals never disagree.
 */
@Component
public class OwnershipFigures {

    private static final String UNOWNED = "OWN-001";
    private static final String IT_ONLY = "OWN-002";

    private final ResponsibilityPictures pictures;
    private final Rules rules;

    OwnershipFigures(ResponsibilityPictures pictures, Rules rules) {
        this.pictures = pictures;
        this.rules = rules;
    }

    /** Systems that are counted together as of a day. */
    public record Counted(List<AiSystemId> systems, LocalDate asOf) {

        public Counted {
            systems = List.copyOf(systems);
        }
    }

    /**
     * How many of them are owned by whom.
     *
     * @param live how many are live, and so need an owner
     * @param unowned how many of the live ones have no business owner who is present (OWN-001)
     * @param itOnlyOwned how many of the live ones are used outside IT but owned by IT alone (OWN-002)
     */
    public record Ownership(int live, int unowned, int itOnlyOwned) {

        public int owned() {
            return live - unowned;
        }

        /** One decimal; null when none is live. */
        public @Nullable Double ownedPercent() {
            return live == 0 ? null : Math.round(1000.0 * owned() / live) / 10.0;
        }
    }

    /** The figures of each of these; a fixed number of statements per day that is asked for. */
    @Transactional(readOnly = true)
    public Map<Counted, Ownership> of(Collection<Counted> asked) {
        var figures = new HashMap<Counted, Ownership>();
        asked.stream().collect(groupingBy(Counted::asOf)).forEach((day, ofDay) -> {
            var picture = pictures.of(scopes(ofDay), day);
            var flawed = flawed(picture);
            ofDay.forEach(it -> figures.put(it, count(it, picture, flawed)));
        });
        return figures;
    }

    private static Set<Scope> scopes(Collection<Counted> asked) {
        return asked.stream().flatMap(it -> it.systems().stream()).map(Scope::system).collect(toSet());
    }

    private Map<String, Set<UUID>> flawed(ResponsibilityPicture picture) {
        return rules.detect(picture, Set.of(UNOWNED, IT_ONLY))
                .stream()
                .collect(groupingBy(Detection::code,
                        Collectors.flatMapping(it -> Stream.ofNullable(it.system()), toSet())));
    }

    private static Ownership count(Counted counted, ResponsibilityPicture picture, Map<String, Set<UUID>> flawed) {
        var ids = counted.systems().stream().map(AiSystemId::value).collect(toSet());
        int live = (int) ids.stream()
                .flatMap(it -> picture.system(it).stream())
                .filter(it -> it.live().contain(picture.asOf()))
                .count();
        return new Ownership(live, among(ids, flawed.getOrDefault(UNOWNED, Set.of())),
                among(ids, flawed.getOrDefault(IT_ONLY, Set.of())));
    }

    private static int among(Set<UUID> counted, Set<UUID> flawed) {
        return (int) counted.stream().filter(flawed::contains).count();
    }
}
