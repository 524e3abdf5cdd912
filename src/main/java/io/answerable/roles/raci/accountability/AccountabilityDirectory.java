package io.answerable.roles.raci.accountability;

import io.answerable.kernel.HolderRef;
import java.util.Collection;
import java.util.Map;

/** Answers who is accountable for systems, units, activities and roles, on any day. */
public interface AccountabilityDirectory {

    /**
     * The answer to each question. The number of statements depends on the number of different days only.
     *
     * <p>Gaps are shown to callers who may see signals there; others get none.
     */
    Map<AccountabilityQuestion, AccountabilityView> answer(Collection<AccountabilityQuestion> questions);

    /** Just who is answerable, without chain and gaps; missing where nobody is. */
    Map<AccountabilityQuestion, HolderRef> answerable(Collection<AccountabilityQuestion> questions);
}
