package io.answerable.roles.recording;

import io.answerable.kernel.HolderRef;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An assignment as a dossier finds it. */
record StoredAssignment(UUID id, String key, String role, HolderRef holder, Scope scope, String state, LocalDate from,
        LocalDate until, boolean imported, boolean lead, List<LocalDate> confirmedOn) {

    boolean isAbout(String role, HolderRef holder, Scope scope) {
        return this.role.equals(role) && this.holder.equals(holder) && this.scope.equals(scope);
    }

    /** Whether it is held on just these days. */
    boolean lasts(LocalDate from, LocalDate until) {
        return this.from.equals(from) && this.until.equals(until) && state.equals("ACTIVE");
    }

    @Nullable
    LocalDate firstDay() {
        return from.equals(LocalDate.MIN) ? null : from;
    }

    @Nullable
    LocalDate lastDay() {
        return until.equals(LocalDate.MAX) ? null : until.minusDays(1);
    }

    @Nullable
    LocalDate lastConfirmed() {
        return confirmedOn.isEmpty() ? null : confirmedOn.getLast();
    }
}
