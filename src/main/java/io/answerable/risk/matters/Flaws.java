package io.answerable.risk.matters;

import io.answerable.facts.Columns;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Days;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns the days on which something is wrong into what is found on one day, with the unit and system concerned. */
@Component
public class Flaws {

    private final AiSystemRegister register;

    Flaws(AiSystemRegister register) {
        this.register = register;
    }

    /**
     * Something that is wrong on some days.
     *
     * @param broughtOn since then it counts where no fact carries a date (rule reading 27)
     */
    public record Flaw(String code, Subject subject, Place place, Days days, LocalDate broughtOn, String reason,
            String step) {}

    /** Those flaws that exist on the day in question. */
    public List<Detection> found(Collection<Flaw> flaws, Concern concern) {
        var present = flaws.stream()
                .filter(it -> concern.asksFor(it.code()) && it.days().contain(concern.asOf()))
                .filter(it -> concern.systems().isEmpty() || isAmong(concern.systems().get(), it.place()))
                .toList();
        var systems = register.byId(present.stream()
                .map(it -> it.place().system())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList(), concern.asOf());
        return present.stream().map(it -> detection(it, systems, concern.asOf())).toList();
    }

    private static boolean isAmong(Collection<UUID> systems, Place place) {
        return place.system() != null && systems.contains(place.system().value());
    }

    private static Detection detection(Flaw it, Map<AiSystemId, AiSystemView> systems, LocalDate asOf) {
        var since = it.days().since(asOf, it.broughtOn());
        return new Detection(it.code(), it.subject(), since, it.reason(), it.step(), unit(it.place(), systems),
                Columns.value(it.place().system()));
    }

    private static @Nullable UUID unit(Place place, Map<AiSystemId, AiSystemView> systems) {
        var owning = Optional.ofNullable(place.system())
                .flatMap(it -> Optional.ofNullable(systems.get(it)))
                .map(AiSystemView::owningUnit);
        return Columns.value(place.unit() == null ? owning.orElse(null) : place.unit());
    }
}
