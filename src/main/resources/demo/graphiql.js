// The token comes in the part of the address that no browser sends anywhere; it is kept for this tab only.
(async () => {
  const token = new URLSearchParams(location.hash.slice(1)).get('token') ?? sessionStorage.getItem('token');
  if (token) {
    sessionStorage.setItem('token', token);
    history.replaceState(null, '', location.pathname);
  }
  const question = await (await fetch('/graphiql/first-question.graphql')).text();
  const headers = JSON.stringify({ Authorization: `Bearer ${token ?? 'a token of demo.json'}` }, null, 2);

  ReactDOM.createRoot(document.getElementById('graphiql')).render(
    React.createElement(GraphiQL, {
      fetcher: GraphiQL.createFetcher({ url: '/graphql' }),
      defaultQuery: question,
      defaultEditorToolsVisibility: 'headers',
      headers,
    }),
  );
})();
