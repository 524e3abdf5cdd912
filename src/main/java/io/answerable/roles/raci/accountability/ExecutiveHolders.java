package io.answerable.roles.raci.accountability;

import io.answerable.kernel.PersonId;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.roles.raci.picture.ResponsibilityPictures;
import io.answerable.signals.spi.Executives;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the executive sponsor, or else the chief officer. */
@Component
class ExecutiveHolders implements Executives {

    private final ResponsibilityPictures pictures;

    ExecutiveHolders(ResponsibilityPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Optional<PersonId> lastResort(LocalDate asOf) {
        return in(pictures.of(List.of(Scope.ORGANISATION), asOf));
    }

    static Optional<PersonId> in(ResponsibilityPicture picture) {
        return Stream.of("role.executive-sponsor", "role.chief-officer")
                .flatMap(it -> picture.holders().on(it, Scope.ORGANISATION, picture.asOf()).stream())
                .flatMap(it -> it.holder().asPerson().stream())
                .findFirst();
    }
}
