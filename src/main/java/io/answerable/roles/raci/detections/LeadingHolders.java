package io.answerable.roles.raci.detections;

import io.answerable.kernel.Days;
import io.answerable.kernel.HolderRef;
import io.answerable.roles.AccountableHolders;
import io.answerable.roles.AccountableHolders.AccountableHolder;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.Letter;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.roles.raci.picture.ResponsibilityPictures;
import io.answerable.roles.raci.picture.Slot;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class LeadingHolders implements AccountableHolders {

    private final ResponsibilityPictures pictures;

    LeadingHolders(ResponsibilityPictures pictures) {
        this.pictures = pictures;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountableHolder> of(Set<String> roles, Optional<Set<UUID>> systems, LocalDate asOf) {
        var picture = pictures.about(systems, asOf);
        return picture.matrices()
                .stream()
                .filter(it -> isAbout(it.scope(), systems))
                .flatMap(matrix -> matrix.roles()
                        .stream()
                        .filter(roles::contains)
                        .flatMap(role -> ofRole(picture, matrix, role)))
                .toList();
    }

    private static boolean isAbout(Scope scope, Optional<Set<UUID>> systems) {
        return systems.isEmpty() || scope.kind() == Scope.Kind.SYSTEM && systems.get().contains(scope.target());
    }

    private static Stream<AccountableHolder> ofRole(ResponsibilityPicture picture, MatrixTimeline matrix,
            String role) {
        var accountable = matrix.lettered(role, Letter.A);
        return picture.slots(matrix.scope(), role)
                .stream()
                .flatMap(slot -> picture.holders()
                        .resolved(role, slot.scope())
                        .entrySet()
                        .stream()
                        .map(it -> holder(picture, matrix, role, slot, it.getKey(),
                                accountable.and(slot.days()).and(it.getValue()))))
                .filter(it -> !it.days().isEmpty());
    }

    private static AccountableHolder holder(ResponsibilityPicture picture, MatrixTimeline matrix, String role,
            Slot slot, HolderRef holder, Days days) {
        var subjects = new Subjects(picture);
        var owner = subjects.owner(matrix, slot);
        return new AccountableHolder(role, holder, picture.names().of(holder), subjects.role(matrix, role, slot), days,
                matrix.broughtOn(), owner.unit(), owner.system());
    }
}
