package io.answerable.roles.raci.accountability;

import io.answerable.kernel.HolderRef;
import java.util.Collection;
import java.util.Map;

/** Answers who is accountable for systems, units, activities and roles, on any day. */
public interface AccountabilityDirectory {

    /**
     * The answer to each question; missing where the question is about an activity that neither a template nor a matrix of the
     * organisation knows. The number of statements depends on the number of different days only.
     *
     * <p>Gaps are shown to callers who may see signals there; for others they are null.
     */
    Map<AccountabilityQuestion, AccountabilityView> answer(Collection<AccountabilityQuestion> questions);

    /** Just who is answerable, without chain and gaps; missing where nobody is, or several share it without one lead. */
    Map<AccountabilityQuestion, HolderRef> answerable(Collection<AccountabilityQuestion> questions);
}
