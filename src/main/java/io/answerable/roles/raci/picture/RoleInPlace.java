package io.answerable.roles.raci.picture;

import io.answerable.organisation.HolderView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a role in the place where a matrix needs it.
 *
 * @param holders present holders, the lead first
 * @param resolved the one person to whom the role resolves: the only holder or the only lead
 */
public record RoleInPlace(List<HolderView> holders, @Nullable HolderView resolved) {

    public static final RoleInPlace VACANT = new RoleInPlace(List.of(), null);
}
