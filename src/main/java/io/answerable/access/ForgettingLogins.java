package io.answerable.access;

import io.answerable.kernel.PersonId;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets how somebody signed in and what they were called here, because they are erased (R-AUD-21). Their bindings end
 * at once; that there were any stays known.
 */
@Component
public class ForgettingLogins {

    private final LoginDirectory directory;
    private final Logins logins;
    private final Accounts accounts;
    private final Administrators administrators;
    private final CurrentActor currentActor;

    ForgettingLogins(LoginDirectory directory, Logins logins, Accounts accounts, Administrators administrators,
            CurrentActor currentActor) {
        this.directory = directory;
        this.logins = logins;
        this.accounts = accounts;
        this.administrators = administrators;
        this.currentActor = currentActor;
    }

    /**
     * Nothing happens for whoever never signed in, or is forgotten already.
     *
     * @return everybody who the person was here: themselves, and the accounts that became them
     * @throws org.springframework.security.access.AccessDeniedException for callers who do not administer
     */
    @Transactional
    public Set<PersonId> forget(PersonId person) {
        currentActor.require(Permission.ADMINISTER);
        var everybody = new HashSet<>(accounts.thatBecame(person));
        everybody.add(person);
        everybody.forEach(this::forgetOne);
        return everybody;
    }

    private void forgetOne(PersonId person) {
        directory.of(person)
                .stream()
                .filter(LoginView::open)
                .forEach(it -> logins.unbind(currentActor.provenance(), it));
        logins.forget(person);
        accounts.forget(person);
        administrators.withdraw(currentActor.provenance(), person);
    }
}
