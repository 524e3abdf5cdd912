package io.answerable.access.graphql;

import io.answerable.access.LoginDirectory;
import io.answerable.access.LoginId;
import io.answerable.access.LoginView;
import io.answerable.graphql.NodeLoader;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class LoginLoader implements NodeLoader {

    private final LoginDirectory logins;

    LoginLoader(LoginDirectory logins) {
        this.logins = logins;
    }

    @Override
    public String type() {
        return "Login";
    }

    @Override
    public Map<UUID, LoginView> load(Collection<UUID> ids) {
        return logins.byId(ids.stream().map(LoginId::of).toList())
                .values()
                .stream()
                .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
    }
}
