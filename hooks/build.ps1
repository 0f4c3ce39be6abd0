# ask-cli's build hook on Windows: `ask deploy` calls it with the path of the zip it wants, in .ask\lambda.
param([string] $zip)
$ErrorActionPreference = 'Stop'
Set-Location -LiteralPath (Join-Path $PSScriptRoot '..')
node --import tsx build/deploy/package.ts "$zip"
# ask-cli calls PowerShell with -Command, which does not pass on the exit code.
[Environment]::Exit($LASTEXITCODE)
