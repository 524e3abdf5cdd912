package io.answerable.inventory;

import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One requirement of a gate as it stands for a system on a day.
 *
 * @param requirement name in the catalogue, for example {@code HANDOVER_ACCEPTED}
 * @param responsibleRole key of the role that can mend it; null where nothing has to be mended
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record GateItemView(AiSystemId system, String requirement, RequirementState state, String detail,
        @Nullable String responsibleRole, List<Evidence> evidence, @Nullable LocalDate fixUntil, LocalDate asOf)
        implements
            Refusal.GateNotMet.OpenItem {

    /** The requirement in words. */
    public String title() {
        var words = requirement.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
