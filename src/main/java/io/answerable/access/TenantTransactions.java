package io.answerable.access;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Begins every transaction by telling the database for which organisation it runs. A transaction without an
 * organisation sees no row of any.
 */
class TenantTransactions extends JdbcTransactionManager {

    static final String BIND = "select set_config('app.organisation', ?, true)";

    private static final long serialVersionUID = 1L;

    TenantTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        CurrentActor.find().ifPresent(this::bind);
    }

    private void bind(Actor actor) {
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder == null) {
            throw new CannotCreateTransactionException("The transaction has no connection");
        }
        try {
            bind(holder.getConnection(), actor.organisation().toString());
        } catch (SQLException problem) {
            throw new CannotCreateTransactionException("Could not bind the transaction to its organisation", problem);
        }
    }

    private static void bind(Connection connection, String organisation) throws SQLException {
        try (var statement = connection.prepareStatement(BIND)) {
            statement.setString(1, organisation);
            statement.execute();
        }
    }
}
