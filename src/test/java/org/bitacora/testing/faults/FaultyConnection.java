package org.bitacora.testing.faults;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// A connection of which the n-th statement fails: before it is done, or done but with its answer lost.
public final class FaultyConnection {

    private final Fuse fuse;
    private final SQLiteErrorCode code;
    private final boolean afterwards;

    /// @param afterwards whether the statement is done nevertheless
    public FaultyConnection(Fuse fuse, SQLiteErrorCode code, boolean afterwards) {
        this.fuse = fuse;
        this.code = code;
        this.afterwards = afterwards;
    }

    /// The same connection behind the fuse.
    public Connection around(Connection real) {
        return proxy(Connection.class, (proxy, method, args) -> switch (method.getName()) {
            case "prepareStatement" -> proxy(PreparedStatement.class, new Running(call(real, method, args)));
            case "createStatement" -> proxy(Statement.class, new Running(call(real, method, args)));
            default -> call(real, method, args);
        });
    }

    private final class Running implements InvocationHandler {

        private final Object real;

        Running(Object real) {
            this.real = real;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            return switch (method.getName()) {
                case "execute", "executeUpdate", "executeQuery" -> run(method, args);
                case "equals" -> proxy == args[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> call(real, method, args);
            };
        }

        private Object run(Method method, Object[] args) throws Throwable {
            if (!fuse.burns()) {
                return call(real, method, args);
            }
            if (afterwards) {
                call(real, method, args);
            }
            throw new SQLiteException("fault", code);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object call(Object real, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
