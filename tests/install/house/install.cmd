@echo off
rem Installs Motion Editor for you alone: no network and no administrator is needed.
setlocal
set PYTHONHOME=
set PYTHONPATH=
for %%v in (3.14 3.13 3.12 3.11) do (
  py -%%v -c "" >nul 2>nul && (
    py -%%v "%~dp0install.py" %*
    goto end
  )
)
python -c "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))" >nul 2>nul && (
  python "%~dp0install.py" %*
  goto end
)
echo Python 3.11, 3.12, 3.13 or 3.14 is needed. Ask for it to be installed, or use the folder
echo that needs no Python.
:end
pause
