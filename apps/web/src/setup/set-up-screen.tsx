export function SetUpScreen() {
  return <h1>SetUp</h1>;
}
